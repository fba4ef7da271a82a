#!/usr/bin/env ruby
# What kramdown publishes, with Jekyll's options: for each FILE.md in SOURCE writes FILE.html in TARGET.
# Debian: apt-get install ruby-kramdown ruby-kramdown-parser-gfm.
# Use: ruby tests/tools/kramdown.rb tests/golden/rendering tests/golden/rendering
require "kramdown"
require "kramdown-parser-gfm"
source, target = ARGV
Dir.glob(File.join(source, "*.md")).sort.each do |path|
  body = File.read(path, encoding: "utf-8")
  options = { input: "GFM", hard_wrap: false, auto_ids: true, syntax_highlighter: nil }
  html = Kramdown::Document.new(body, options).to_html
  File.write(File.join(target, File.basename(path, ".md") + ".html"), html)
end

"""Jekyll's filters (lib/jekyll/filters.rb), and those of Liquid that must be held within limits."""

from __future__ import annotations

from collections.abc import Callable

from policyeditor.rendering.liquid.filters import addresses, lists, moments, numbers, words

FILTERS: dict[str, Callable[..., object]] = {
    "absolute_url": addresses.absolute_url,
    "append": words.append,
    "array_to_sentence_string": words.array_to_sentence_string,
    "cgi_escape": addresses.cgi_escape,
    "date": moments.date_filter,
    "date_to_long_string": moments.date_to_long_string,
    "date_to_rfc822": moments.date_to_rfc822,
    "date_to_string": moments.date_to_string,
    "date_to_xmlschema": moments.date_to_xmlschema,
    "find": lists.find,
    "find_exp": lists.find_exp,
    "group_by": lists.group_by,
    "group_by_exp": lists.group_by_exp,
    "inspect": words.inspect_filter,
    "join": words.join,
    "jsonify": words.jsonify,
    "markdownify": words.markdownify,
    "normalize_whitespace": words.normalize_whitespace,
    "number_of_words": words.number_of_words,
    "plus": numbers.plus,
    "pop": lists.pop,
    "prepend": words.prepend,
    "push": lists.push,
    "relative_url": addresses.relative_url,
    "replace": words.replace,
    "sample": lists.sample,
    "shift": lists.shift,
    "slugify": words.slugify,
    "smartify": words.smartify,
    "sort": lists.sort,
    "strip_index": addresses.strip_index,
    "times": numbers.times,
    "to_integer": numbers.to_integer,
    "unshift": lists.unshift,
    "uri_escape": addresses.uri_escape,
    "where": lists.where,
    "where_exp": lists.where_exp,
    "xml_escape": words.xml_escape,
}

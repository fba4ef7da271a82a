"""The writing desk: the editor of a policy's text, with its gutter, colours, marks and find bar."""

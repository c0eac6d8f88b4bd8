"""The HTTP edge: parse, ask who it is, call the action or the query, answer."""

"""Every read. Plain functions that take a connection."""

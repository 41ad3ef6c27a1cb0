// The room is built in the next commits.

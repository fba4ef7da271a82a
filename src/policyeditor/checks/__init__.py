"""Problems of a policy, each with a place and where it can be with a fix.  No input or output."""

"""Problems of a policy, each with a place and, where there is one, a fix."""

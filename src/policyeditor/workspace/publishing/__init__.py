"""Publishing a policy: what is planned, what stands in the way, and the publish itself."""

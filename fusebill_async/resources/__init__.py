"""The calls of the API, one class for each resource, for users of `Fusebill`."""

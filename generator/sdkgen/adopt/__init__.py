"""Adopting: a `sdk.yaml` made from what there is already, a document or the configuration of another generator."""

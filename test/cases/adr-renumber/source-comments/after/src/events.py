# See ADR-002 (Send events).
ADR = "ADR-002"  # ADR-002

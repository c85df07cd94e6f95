// ADR-003: Keep carts in Redis
String adr = "ADR-002: Send events"; // ADR-002: Send events
/* docs/adr/ADR-002-b.md */ open("docs/adr/ADR-002-b.md");

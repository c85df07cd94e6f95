---
to: hygen/<%= name %>.md
---
# <%= name %>

#include <libxml/xmlversion.h>
/* The headers of ICU are not those that Foundation brings. Without this, libxml2's would include
   them for two members of a structure that is only ever handled by pointer. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>

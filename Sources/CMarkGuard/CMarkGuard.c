#include "CMarkGuard.h"

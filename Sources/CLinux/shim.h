#pragma once
#include <malloc.h>
#include <sys/xattr.h>

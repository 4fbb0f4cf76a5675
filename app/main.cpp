#include "resources.h"

int main()
{
    polku::initialiseResources();
    return 0;
}

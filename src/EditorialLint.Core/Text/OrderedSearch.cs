namespace EditorialLint.Core.Text;

/// <summary>Searches what is ordered by an offset or another number.</summary>
public static class OrderedSearch
{
    /// <summary>The index of the first item whose key is not below a number; how many items there are for none.</summary>
    /// <typeparam name="T">What is searched.</typeparam>
    /// <param name="items">The items; their keys never fall.</param>
    /// <param name="least">The number.</param>
    /// <param name="keyOf">An item's key.</param>
    public static int FirstFrom<T>(ReadOnlySpan<T> items, int least, Func<T, int> keyOf)
    {
        ArgumentNullException.ThrowIfNull(keyOf);
        int low = 0, high = items.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (keyOf(items[middle]) < least)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

namespace EditorialLint.Engine.Reporting;

/// <summary>FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine and cheap to load.</summary>
internal static class Fnv1a
{
    /// <summary>The hash of nothing.</summary>
    public const ulong Offset = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The hash with one more code unit.</summary>
    public static ulong Add(ulong hash, char c)
    {
        unchecked
        {
            hash = (hash ^ (byte)c) * Prime;
            return (hash ^ (byte)(c >> 8)) * Prime;
        }
    }

    /// <summary>The hash with a text and a mark that ends it, so that the pieces of two keys cannot flow together.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            hash = Add(hash, c);
        return Add(hash, '\0');
    }
}

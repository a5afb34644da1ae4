using System.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>Undoes one reading of UTF-8 as Windows-1252: <c>â€™</c> is the apostrophe <c>’</c>.</summary>
internal static class Mojibake
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F (the WHATWG index); five of its places are control characters.</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Decodes the character whose bytes a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters stand for it.</param>
    /// <returns>The character; null where the text does not begin with a misread one.</returns>
    internal static string? Decode(ReadOnlySpan<char> text, out int length)
    {
        // "â" leads three bytes, "Â" and "Ã" two.
        length = text[0] == 'â' ? 3 : 2;
        if (text.Length < length)
            return null;
        Span<byte> bytes = stackalloc byte[3];
        bytes = bytes[..length];
        for (int i = 0; i < length; i++)
        {
            if (ByteOf(text[i]) is not byte one || (i > 0 && one is < 0x80 or > 0xBF))
                return null;
            bytes[i] = one;
        }

        return Rune.DecodeFromUtf8(bytes, out Rune rune, out int read) == System.Buffers.OperationStatus.Done && read == length && !Rune.IsControl(rune)
            ? rune.ToString()
            : null;
    }

    private static byte? ByteOf(char c)
    {
        if (c <= '\u00FF')
            return (byte)c;
        int upper = Upper.IndexOf(c, StringComparison.Ordinal);
        return upper < 0 ? null : (byte)(0x80 + upper);
    }
}

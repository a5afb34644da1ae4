using System.Text;

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>The lines of a dictionary file, decoded.</summary>
internal static class TextLines
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>Splits and decodes. Lines end in LF, CR or both.</summary>
    /// <exception cref="DictionaryFormatException">The bytes have no meaning in the encoding.</exception>
    internal static List<string> Read(ReadOnlySpan<byte> bytes, CharacterTable? table)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var lines = new List<string>(bytes.Count((byte)'\n') + 1);
        while (!bytes.IsEmpty)
        {
            int end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            ReadOnlySpan<byte> line = end < 0 ? bytes : bytes[..end];
            lines.Add(Decode(line, table, lines.Count + 1));
            if (end < 0)
                break;
            bytes = bytes[(end + (bytes[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }

        return lines;
    }

    private static string Decode(ReadOnlySpan<byte> line, CharacterTable? table, int number)
    {
        if (table is not null)
            return table.Decode(line);
        try
        {
            return StrictUtf8.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            // In a comment it does no harm.
            if (line.TrimStart(" \t"u8).StartsWith("#"u8))
                return "#";
            throw new DictionaryFormatException(number, "these bytes are not UTF-8; save the file as UTF-8, or name its encoding in the .aff file's SET line");
        }
    }
}

using System.Globalization;
using System.Text;

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Reads flags in the way that the file declares.</summary>
internal sealed class FlagReader
{
    private const int MaximumNumber = 65509;

    // The same few combinations stand behind thousands of words.
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    internal FlagMode Mode { get; set; }

    /// <summary>Whether the file is in UTF-8 already, or its flags must still be decoded from its bytes.</summary>
    internal bool IsUtf8 { get; set; }

    /// <summary>Reads a list of flags.</summary>
    /// <exception cref="DictionaryFormatException">It is not one.</exception>
    internal string Read(string text, int line)
    {
        if (text.Length == 0)
            return "";
        if (_known.TryGetValue(text, out string? flags))
            return flags;
        flags = Mode switch
        {
            FlagMode.Long => ReadLong(text),
            FlagMode.Number => ReadNumbers(text, line),
            FlagMode.Utf8 when !IsUtf8 => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(text)),
            _ => text,
        };
        _known.Add(text, flags);
        return flags;
    }

    /// <summary>Reads one flag.</summary>
    /// <exception cref="DictionaryFormatException">It is none.</exception>
    internal char ReadOne(string text, int line)
    {
        string flags = Read(text, line);
        return flags.Length > 0 ? flags[0] : throw new DictionaryFormatException(line, "a flag is missing; write it behind the keyword");
    }

    private static string ReadLong(string text)
    {
        var flags = new StringBuilder(text.Length / 2);
        for (int i = 0; i < text.Length; i += 2)
        {
            // An odd character left over stands alone, as in Hunspell.
            char second = i + 1 < text.Length ? text[i + 1] : '\0';
            flags.Append((char)((text[i] << 8) ^ second));
        }

        return flags.ToString();
    }

    private static string ReadNumbers(string text, int line)
    {
        var flags = new StringBuilder();
        foreach (Range range in text.AsSpan().Split(','))
        {
            ReadOnlySpan<char> part = text.AsSpan(range).Trim();
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is 0 or > MaximumNumber)
                throw new DictionaryFormatException(line, $"'{part}' is not a numeric flag; FLAG num takes numbers from 1 to {MaximumNumber} with commas between");
            flags.Append((char)number);
        }

        return flags.ToString();
    }
}

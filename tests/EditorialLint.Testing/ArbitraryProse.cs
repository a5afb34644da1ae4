using System.Text;

namespace EditorialLint.Testing;

/// <summary>Makes odd texts of numbers, so that a property can shrink what it failed on: the marks that rules look at, and the rest of Unicode.</summary>
public static class ArbitraryProse
{
    private const int FirstCharacter = 100;

    /// <summary>What texts are made of: words, marks and line ends that meet in ways no editor would let pass.</summary>
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\r\n", "\r", "\n\n", "\r\n\u00A0\r\n", "\u00A0", "\t", "\u2028", "\u200B", "\uFEFF",
        "\"", "\"", "'", "'", "''", "“", "”", "‘", "’", "„", "«", "»", "``", "\uFF02",
        "(", ")", "[", "]", "{", "}", "]]", "((", "\uFF08", "\uFF09",
        ".", ".", ",", "?", "!", ":", ";", "...", "…", ". . .", "-", "--", "–", "—", "\u2011", "/", "&", "%", "$", "€", "@", "#", "*", "_", "\\",
        "Smith", "O'Brien's", "said", "the", "The", "no", "not", "did", "Mr.", "U.S.", "a.m.", "J.", "I", "No.", "President", "s",
        "5", "1,550", "21st", "'90s", "10:30", "8/4/2020", "7%", "https://a.b/c?d", "a@b.co", "😀", "👨‍👩‍👧", "🇺🇸", "\u0301", "\u200D", "\uD83D", "\uDE00", "\0", "\u0007",
    ];

    /// <summary>The highest number that stands for something of its own.</summary>
    public static int HighestChoice => FirstCharacter + char.MaxValue;

    /// <summary>The text that the numbers stand for: small ones for a piece of prose, others for one UTF-16 code unit, halves of surrogate pairs included.</summary>
    /// <param name="choices">Numbers from 0 to <see cref="HighestChoice"/>.</param>
    public static string FromChoices(IEnumerable<int> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var text = new StringBuilder();
        foreach (int choice in choices)
        {
            if (choice < FirstCharacter)
                text.Append(Pieces[choice % Pieces.Length]);
            else
                text.Append((char)(choice - FirstCharacter));
        }

        return text.ToString();
    }
}

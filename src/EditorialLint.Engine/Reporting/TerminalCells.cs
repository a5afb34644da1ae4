using System.Globalization;
using System.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>How article text looks in a terminal: how wide it is, and what stands for what would not be seen.</summary>
internal static class TerminalCells
{
    /// <summary>A tab's width. Stops would move with the excerpt's left edge and tell the reader nothing.</summary>
    private const string Tab = "    ";

    /// <summary>First and last scalar of the ranges that terminals draw two cells wide (Unicode UAX #11, W and F, and emoji).</summary>
    private static readonly (int First, int Last)[] WideRanges =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x26A1, 0x26A1),
        (0x2705, 0x2705), (0x2728, 0x2728), (0x274C, 0x274C), (0x2753, 0x2757), (0x2B50, 0x2B50), (0x2E80, 0x303E),
        (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F1E6, 0x1F1FF), (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Appends a scalar as it is shown and returns its width in cells.</summary>
    /// <param name="target">Where to append; null to measure only.</param>
    /// <param name="rune">The scalar; a lone surrogate arrives as U+FFFD.</param>
    public static int Append(StringBuilder? target, Rune rune)
    {
        int value = rune.Value;
        if (value == '\t')
        {
            target?.Append(Tab);
            return Tab.Length;
        }

        if (Picture(rune) is { } picture)
        {
            target?.Append(picture);
            return 1;
        }

        if (target is not null)
            AppendUnits(target, rune);
        if (value < 0x300)
            return 1;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            ? 0
            : IsWide(value) ? 2 : 1;
    }

    /// <summary>Text on one line, with nothing in it that a terminal would obey.</summary>
    public static string Visible(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Picture(rune) is { } picture)
                result.Append(picture);
            else
                AppendUnits(result, rune.Value == '\t' ? new Rune(' ') : rune);
        }

        return result.ToString();
    }

    private static void AppendUnits(StringBuilder target, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        target.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>What is shown for a scalar that must not reach the terminal: controls, and marks that reorder the line.</summary>
    private static char? Picture(Rune rune) => rune.Value switch
    {
        '\t' => null,
        < 0x20 => (char)(0x2400 + rune.Value),
        0x7F => '\u2421',
        >= 0x80 and < 0xA0 => '\uFFFD',
        0x2028 or 0x2029 => '\u2424',
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C => '\uFFFD',
        _ => null,
    };

    private static bool IsWide(int value)
    {
        if (value < WideRanges[0].First)
            return false;
        foreach ((int first, int last) in WideRanges)
        {
            if (value >= first && value <= last)
                return true;
        }

        return false;
    }
}

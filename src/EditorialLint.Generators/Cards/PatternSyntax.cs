using System.Text.RegularExpressions;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>Tells words from regular expressions, and finds expressions that cannot be read.</summary>
internal static class PatternSyntax
{
    // Nothing is matched here; the bound only follows the rule that every expression has one.
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>Whether a pattern means itself: letters, digits, single blanks, apostrophes and hyphens, with a letter or digit at both ends.</summary>
    public static bool IsLiteral(string pattern)
    {
        if (pattern.Length == 0 || !char.IsLetterOrDigit(pattern[0]) || !char.IsLetterOrDigit(pattern[pattern.Length - 1]))
            return false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            bool plain = char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' || (c == ' ' && pattern[i - 1] != ' ');
            if (!plain)
                return false;
        }

        return true;
    }

    /// <summary>Notes a problem for every expression of a pattern that cannot be read.</summary>
    public static void Check(DeclarativePattern pattern, CardKeys keys, ProblemList problems)
    {
        foreach (string list in (string[])["tokens", "exceptions", "filters"])
        {
            if (keys.Find(list) is YamlList entries)
            {
                foreach (YamlNode entry in entries.Items)
                    CheckOne(entry, list, problems);
            }
        }

        if (keys.Find("token") is { } token)
            CheckOne(token, "token", problems);
        if (keys.Find("swap") is YamlMap swap)
        {
            foreach (KeyValuePair<YamlText, YamlNode> entry in swap.Entries)
                CheckOne(entry.Key, "swap", problems);
        }

        if (keys.Find("either") is YamlMap either)
        {
            foreach (KeyValuePair<YamlText, YamlNode> entry in either.Entries)
            {
                CheckOne(entry.Key, "either", problems);
                CheckOne(entry.Value, "either", problems);
            }
        }

        // The parts make an expression only together.
        if (!pattern.Raw.IsEmpty)
            CheckExpression(string.Concat(pattern.Raw), "raw", keys.Find("raw")!, problems);
    }

    private static void CheckOne(YamlNode node, string key, ProblemList problems)
    {
        if (node is not YamlText { IsNull: false } text)
            return;
        if (text.Value.Trim().Length == 0)
            problems.Add(text, $"An empty pattern in '{key}' matches everywhere. Remove the entry.");
        else if (!IsLiteral(text.Value))
            CheckExpression(text.Value, key, text, problems);
    }

    /// <summary>Notes a problem when the expression of a key cannot be read.</summary>
    /// <returns>Whether it can.</returns>
    public static bool CheckExpression(string pattern, string key, YamlNode at, ProblemList problems)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Multiline, Timeout);
            return true;
        }
        catch (ArgumentException fault)
        {
            problems.Add(at, $"'{pattern}' in '{key}' is no regular expression: {RegexFault.Describe(fault)}.");
            return false;
        }
    }
}

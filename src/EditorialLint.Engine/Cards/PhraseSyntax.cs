using System.Diagnostics.CodeAnalysis;
using System.Text;
using EditorialLint.Generators.Cards;

namespace EditorialLint.Engine.Cards;

/// <summary>Recognises the patterns that mean plain words or marks, which one index finds together.</summary>
internal static class PhraseSyntax
{
    /// <summary>The phrase that a pattern stands for, or false when it is a true expression.</summary>
    /// <param name="pattern">A token of a card.</param>
    /// <param name="nonWord">
    /// Whether the card asks for no word boundary. A phrase begins and ends where words do, so a letter or digit at an edge then
    /// needs a <c>\b</c> of its own.
    /// </param>
    /// <param name="phrase">The phrase.</param>
    public static bool TryRead(string pattern, bool nonWord, [NotNullWhen(true)] out string? phrase)
    {
        phrase = null;
        if (!nonWord && PatternSyntax.IsLiteral(pattern))
        {
            phrase = pattern;
            return true;
        }

        bool opens = !nonWord, closes = !nonWord;
        ReadOnlySpan<char> inner = pattern;
        if (nonWord)
        {
            opens = inner.StartsWith(@"\b", StringComparison.Ordinal);
            inner = opens ? inner[2..] : inner;
            closes = inner.EndsWith(@"\b", StringComparison.Ordinal) && !inner.EndsWith(@"\\b", StringComparison.Ordinal);
            inner = closes ? inner[..^2] : inner;
        }

        if (Unescape(inner) is not { Length: > 0 } text)
            return false;
        if (opens != WordUnit.IsWordCharacter(text[0]) || closes != WordUnit.IsWordCharacter(text[^1]))
            return false;
        phrase = text;
        return true;
    }

    private static string? Unescape(ReadOnlySpan<char> pattern)
    {
        var text = new StringBuilder(pattern.Length);
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            bool isEscaped = c == '\\' && i + 1 < pattern.Length && !char.IsLetterOrDigit(pattern[i + 1]);
            if (isEscaped)
                c = pattern[++i];
            else if (!(WordUnit.IsWordCharacter(c) || c is ' ' or '\'' or '’' or '-' or '<' or '>' or '&' or ';' or ':' or ',' or '/' or '%' or '"'))
                return null;
            // Any stretch of blanks is one to the index.
            if (c == ' ' && text.Length > 0 && text[^1] == ' ')
                return null;
            text.Append(c);
        }

        return text.ToString();
    }
}

using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Pronunciation;

/// <summary>Tells with what kind of sound a token begins when it is read aloud.</summary>
public static class InitialSounds
{
    /// <summary>The first sound of a word or number.</summary>
    /// <param name="token">The token.</param>
    /// <param name="isShouted">Whether the words around it are in capitals, so that its own say nothing.</param>
    public static InitialSound Of(TokenNode token, bool isShouted)
    {
        ReadOnlySpan<char> text = token.Text;
        if (token.Kind == TokenKind.Number)
            return OfNumber(text, token.Has(TokenTraits.Money));
        if (token.Kind != TokenKind.Word || token.Has(TokenTraits.Address))
            return InitialSound.Either;
        int hyphen = text.IndexOf('-');
        ReadOnlySpan<char> first = hyphen > 0 ? text[..hyphen] : text;
        if (char.IsAsciiDigit(first[0]))
            return FigureSounds.Of(first);
        return OfWord(first.TrimEnd(".’'"), first.Contains('.'), isShouted);
    }

    private static InitialSound OfNumber(ReadOnlySpan<char> text, bool isMoney)
    {
        int digit = text.IndexOfAnyInRange('0', '9');
        if (digit < 0)
            return InitialSound.Either;
        ReadOnlySpan<char> before = text[..digit];
        // "a .22" has a point, "an -8" a minus before it, and a letter before the digits is said first.
        return before.ContainsAny(".-−~") || (!isMoney && !before.IsEmpty && before is not ("'" or "’")) ? InitialSound.Either : FigureSounds.Of(text[digit..]);
    }

    private static InitialSound OfWord(ReadOnlySpan<char> word, bool isDotted, bool isShouted)
    {
        if (word.IsEmpty)
            return InitialSound.Either;
        ReadOnlySpan<char> bare = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
        if (bare.Length > 2 && bare[^1] == 's' && IsUpper(bare[..^1]))
            bare = bare[..^1];
        if (bare.Length == 1)
            return bare[0] is 'I' or 'a' ? InitialSound.Either : InitialismSounds.OfLetter(bare[0]);
        if (IsUpper(bare))
            return isDotted ? InitialismSounds.OfLetter(bare[0]) : InitialismSounds.Of(bare, isShouted);
        // A small letter before a capital is said by its name: mRNA, pH, iPhone.
        if (char.IsLower(bare[0]) && char.IsUpper(bare[1]))
            return InitialismSounds.OfLetter(bare[0]);
        // Several capitals, then small letters: USians, MiGs. Nobody can tell.
        if (char.IsUpper(bare[0]) && char.IsUpper(bare[1]))
            return InitialSound.Either;
        return isDotted && bare.Length <= 3 ? InitialSound.Either : WordSounds.Of(bare);
    }

    /// <summary>Whether no letter of a word is small.</summary>
    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return char.IsUpper(word[0]);
    }
}

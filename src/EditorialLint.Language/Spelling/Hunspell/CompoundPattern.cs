namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>A CHECKCOMPOUNDPATTERN line: a border between two parts that is forbidden, or written in another way.</summary>
/// <param name="End">What the first part ends in; <c>0</c> means that it is a bare stem.</param>
/// <param name="EndFlag">The flag of the first part, or NUL.</param>
/// <param name="Begin">What the second part begins with; a dot is any character.</param>
/// <param name="BeginFlag">The flag of the second part, or NUL.</param>
/// <param name="Written">How the border is written instead; empty where it is only forbidden.</param>
internal sealed record CompoundPattern(string End, char EndFlag, string Begin, char BeginFlag, string Written)
{
    /// <summary>Whether two parts of a word meet at a place in the way described.</summary>
    internal bool Forbids(string word, int at, AffixedWord first, AffixedWord second)
    {
        if (!BeginsAt(word, at) || (EndFlag != '\0' && !first.Has(EndFlag)) || (BeginFlag != '\0' && !second.Has(BeginFlag)))
            return false;
        if (End.Length == 0)
            return true;
        ReadOnlySpan<char> before = word.AsSpan(0, at);
        return End[0] == '0' ? before.EndsWith(first.Entry.Word, StringComparison.Ordinal) : before.EndsWith(End, StringComparison.Ordinal);
    }

    private bool BeginsAt(string word, int at)
    {
        if (word.Length - at < Begin.Length)
            return false;
        for (int i = 0; i < Begin.Length; i++)
        {
            if (Begin[i] != '.' && Begin[i] != word[at + i])
                return false;
        }

        return true;
    }
}

using EditorialLint.Language.Words;

namespace EditorialLint.Language.Tagging;

/// <summary>Judges whether a sentence's capitals carry meaning.</summary>
internal static class SentenceCaseReader
{
    /// <summary>Shorter words are written small in many a headline.</summary>
    private const int LongWord = 4;

    internal static SentenceCase Read(ReadOnlySpan<char> text, ReadOnlySpan<WordRange> words)
    {
        int upper = 0, capitalized = 0, small = 0, smallLong = 0;
        foreach (WordRange word in words)
        {
            ReadOnlySpan<char> form = word.In(text);
            if (form.Length < 2 || !char.IsLetter(form[0]))
                continue;
            bool capital = char.IsUpper(form[0]);
            if (capital && char.IsUpper(form[^1]))
                upper++;
            else if (capital)
                capitalized++;
            else if (form.Length >= LongWord && form is not ("with" or "from" or "that" or "into" or "over" or "than"))
                smallLong++;
            else if (form is not "n't" and not "n’t")
                small++;
            if (smallLong > 0)
                return SentenceCase.Plain;
        }

        if (upper >= 2 && capitalized + small == 0)
            return SentenceCase.Upper;
        return capitalized + upper >= 3 ? SentenceCase.Title : SentenceCase.Plain;
    }
}

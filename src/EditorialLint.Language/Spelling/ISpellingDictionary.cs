namespace EditorialLint.Language.Spelling;

/// <summary>Knows the words of a language. Immutable: one instance serves all threads.</summary>
public interface ISpellingDictionary
{
    /// <summary>Whether a word is spelled as the dictionary has it, in a casing that the language allows.</summary>
    /// <param name="word">One word, or several with one blank between.</param>
    bool Check(ReadOnlySpan<char> word);

    /// <summary>Words that a misspelled one may stand for, the likeliest first.</summary>
    /// <param name="word">A word that <see cref="Check"/> refuses; any other gives an undefined answer.</param>
    IReadOnlyList<string> Suggest(string word);

    /// <summary>The base forms of a word, in the dictionary's order; none for an unknown word.</summary>
    /// <param name="word">One word without blanks around it.</param>
    IReadOnlyList<string> Stem(string word);
}

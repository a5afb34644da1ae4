using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Training.Treebanks;

/// <summary>A sentence of a treebank.</summary>
internal sealed class TreebankSentence
{
    /// <summary>The sentence as it was written.</summary>
    public required string Text { get; init; }

    /// <summary>Whether a document begins here.</summary>
    public required bool BeginsDocument { get; init; }

    /// <summary>Whether a paragraph begins here; the first of a document always does.</summary>
    public required bool BeginsParagraph { get; init; }

    /// <summary>The forms, joined without anything between.</summary>
    public required string Forms { get; init; }

    /// <summary>Where each form lies in <see cref="Forms"/>.</summary>
    public required WordRange[] Words { get; init; }

    /// <summary>The lemmas; <c>_</c> where the treebank has none.</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>The Penn tags.</summary>
    public required PennTag[] Penn { get; init; }

    /// <summary>The universal tags.</summary>
    public required UniversalTag[] Universal { get; init; }

    /// <summary>Index of each word's head; -1 for the root.</summary>
    public required int[] Heads { get; init; }

    /// <summary>The relation to the head, without its subtype.</summary>
    public required Relation[] Relations { get; init; }

    /// <summary>As many words as the sentence has.</summary>
    public int Count => Words.Length;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> Form(int word) => Words[word].In(Forms);
}

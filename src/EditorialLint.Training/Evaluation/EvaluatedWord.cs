using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Training.Evaluation;

/// <summary>A word of a treebank or of the pipeline, placed so that the two can be compared.</summary>
/// <param name="Start">Where it starts among the characters of the file, blanks not counted.</param>
/// <param name="End">Where it ends.</param>
/// <param name="BeginsSentence">Whether a sentence starts with it.</param>
/// <param name="Form">Its text.</param>
/// <param name="Lemma">Its lemma; <c>_</c> where the treebank has none.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Head">Index of its head among all words; -1 for a root.</param>
/// <param name="Relation">The relation to the head.</param>
/// <param name="Confidence">How sure the head is.</param>
internal sealed record EvaluatedWord(
    int Start, int End, bool BeginsSentence, string Form, string Lemma, WordTag Tag, int Head, Relation Relation, float Confidence);

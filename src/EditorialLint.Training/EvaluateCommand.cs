using System.Globalization;
using EditorialLint.Language.Parsing;
using EditorialLint.Training.Evaluation;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training;

/// <summary><c>evaluate</c>: compares the embedded models with a treebank.</summary>
internal static class EvaluateCommand
{
    internal static void Run(string path, bool goldTokens, TextWriter output)
    {
        List<TreebankSentence> sentences = ConlluReader.Read(path);
        if (sentences.Count == 0)
            throw new InvalidDataException($"{path}: There is no sentence to evaluate. Name a CoNLL-U file.");
        List<EvaluatedWord> gold = GoldWords.Read(sentences);
        var run = new GoldTokenRun(sentences);
        var comparison = new Comparison(gold, goldTokens ? run.Read() : RawTextRun.Read(sentences));
        Print("tokens", comparison.Words);
        Print("sentences", comparison.Sentences);
        Print("xpos", comparison.Penn);
        Print("upos", comparison.Universal);
        Print("lemma", comparison.Lemma);
        Print("uas", comparison.Unlabelled);
        Print("las", comparison.Labelled);
        Print("nsubj f1", comparison.Relation(Relation.Nsubj));
        Print("head of not", comparison.Negations);
        Print("surer half", comparison.SurerHalf);
        foreach ((double from, int count, double right) in comparison.Calibration)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  confidence {from:F2}: {count,6} arcs {right,6:F1} right"));
        (double tagging, double parsing) = run.Measure();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words/s      {tagging:F0} tagging, {parsing:F0} tagging and parsing"));

        void Print(string name, double value) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12} {value:F2}"));
    }
}

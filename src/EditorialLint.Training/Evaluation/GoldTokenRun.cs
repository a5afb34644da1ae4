using EditorialLint.Language.Models;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Evaluation;

/// <summary>What the models say of the treebank's own words, and how fast.</summary>
internal sealed class GoldTokenRun(IReadOnlyList<TreebankSentence> sentences)
{
    /// <summary>The best of several rounds is the least disturbed by other programs, which also cost no processor time of this one.</summary>
    private const int Rounds = 20;

    private readonly Tagger _tagger = EnglishModels.Tagger;
    private readonly Parser _parser = EnglishModels.Parser;
    private readonly ParserBeam _beam = new();

    internal List<EvaluatedWord> Read()
    {
        var words = new List<EvaluatedWord>();
        int start = 0;
        foreach (TreebankSentence sentence in sentences)
        {
            var traits = new WordTraits[sentence.Count + (2 * WordTraitReader.Margin)];
            byte[] tags = new byte[sentence.Count];
            var arcs = new Dependency[sentence.Count];
            Tag(sentence, traits, tags);
            _parser.Parse(_beam, traits, tags, arcs);
            EllipticNegation.Mend(traits, tags, _tagger, arcs);
            int first = words.Count;
            for (int i = 0; i < tags.Length; i++)
            {
                int end = start + GoldWords.Visible(sentence.Form(i));
                PennTag penn = _tagger.Penn(tags[i]);
                words.Add(new EvaluatedWord(
                    start, end, i == 0, sentence.Form(i).ToString(), EnglishModels.Lemmatizer.Find(sentence.Form(i), penn),
                    new WordTag(penn, _tagger.Universal(tags[i])), arcs[i].Head < 0 ? -1 : first + arcs[i].Head, arcs[i].Relation, arcs[i].Confidence));
                start = end;
            }
        }

        return words;
    }

    /// <summary>Words a second on one core: tagging alone, and tagging with parsing.</summary>
    internal (double Tagging, double Parsing) Measure()
    {
        int longest = sentences.Max(static sentence => sentence.Count), count = sentences.Sum(static sentence => sentence.Count);
        var traits = new WordTraits[longest + (2 * WordTraitReader.Margin)];
        byte[] tags = new byte[longest];
        var arcs = new Dependency[longest];
        double tagging = double.MaxValue, parsing = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            foreach (TreebankSentence sentence in sentences)
                Tag(sentence, traits.AsSpan(0, sentence.Count + (2 * WordTraitReader.Margin)), tags.AsSpan(0, sentence.Count));
            tagging = Math.Min(tagging, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
            start = Environment.CpuUsage.TotalTime;
            foreach (TreebankSentence sentence in sentences)
            {
                Span<WordTraits> own = traits.AsSpan(0, sentence.Count + (2 * WordTraitReader.Margin));
                Tag(sentence, own, tags.AsSpan(0, sentence.Count));
                _parser.Parse(_beam, own, tags.AsSpan(0, sentence.Count), arcs.AsSpan(0, sentence.Count));
            }

            parsing = Math.Min(parsing, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return (count / tagging, count / parsing);
    }

    private void Tag(TreebankSentence sentence, Span<WordTraits> traits, Span<byte> tags)
    {
        WordTraitReader.Read(sentence.Forms, sentence.Words, _tagger.Lexicon, traits);
        _tagger.Tag(traits, tags);
    }
}

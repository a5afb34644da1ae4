using System.Diagnostics;
using System.Globalization;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Morphology;
using EditorialLint.Training.Parsing;
using EditorialLint.Training.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training;

/// <summary><c>train</c>: learns all models from the training sections of the treebanks. The same data gives the same bytes.</summary>
internal static class TrainCommand
{
    private static readonly string[] Sections = ["ewt-train.conllu.gz", "gum-train.conllu.gz"];

    private const ulong Seed = 17;
    private const int TaggerBits = 21, TaggerEpochs = 10, TaggerShuffles = 8;

    private static readonly ParserSizes ParserSizes = new(TransitionBits: 22, LabelBits: 20, GreedyEpochs: 8, BeamEpochs: 8, Shuffles: 4);

    internal static void Run(string treebanks, string lexiconPath, string models, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        List<TreebankSentence> sentences = [.. Sections.SelectMany(section => ConlluReader.Read(Path.Combine(treebanks, section)))];
        Dictionary<uint, ushort> lexicon = LexiconBuilder.FromLexicon(lexiconPath);
        var classes = new TagClasses(sentences);
        byte[] taggerModel = new TaggerTrainer(sentences, classes, lexicon, Seed).Train(TaggerBits, TaggerEpochs, TaggerShuffles, Seed);
        Save("english.tagger", taggerModel);
        Save("english.lemmas", LemmaTrainer.Train(sentences));
        byte[][] tags = new Jackknife(sentences, classes, lexicon).Tag(Seed);
        Report("tags of models that had not seen the sentences");
        var tagger = new Tagger(ModelData.FromBytes(taggerModel));
        ParserSample[] samples = [.. sentences.Select((sentence, i) => new ParserSample(tagger.Lexicon.ReadTraits(sentence), tags[i], sentence.Heads, sentence.Relations))];
        Save("english.parser", new ParserTrainer(samples, ParserSizes).Train(Seed));

        void Save(string name, byte[] model)
        {
            File.WriteAllBytes(Path.Combine(models, name), model);
            Report(string.Create(CultureInfo.InvariantCulture, $"{name}, {model.Length:N0} bytes"));
        }

        void Report(string what) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:F0} s  {what}"));
    }
}

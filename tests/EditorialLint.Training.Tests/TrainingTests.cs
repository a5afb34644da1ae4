using EditorialLint.Language.Models;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Morphology;
using EditorialLint.Training.Parsing;
using EditorialLint.Training.Tagging;
using EditorialLint.Training.Treebanks;
using Xunit;

namespace EditorialLint.Training.Tests;

public sealed class TrainingTests
{
    private static readonly ParserSizes Sizes = new(TransitionBits: 16, LabelBits: 14, GreedyEpochs: 4, BeamEpochs: 3, Shuffles: 2);

    [Fact]
    public void The_tagger_learns_its_own_text_and_gives_the_same_bytes_again()
    {
        List<TreebankSentence> sentences = Fixture.Read();
        byte[] model = TrainTagger(sentences);
        Assert.Equal(model, TrainTagger(sentences));
        var tagger = new Tagger(ModelData.FromBytes(model));
        foreach (TreebankSentence sentence in sentences)
        {
            byte[] tags = new byte[sentence.Count];
            tagger.Tag(tagger.Lexicon.ReadTraits(sentence), tags);
            Assert.Equal(sentence.Penn, tags.Select(tag => tagger.Penn(tag)));
            Assert.Equal(sentence.Universal, tags.Select(tag => tagger.Universal(tag)));
        }
    }

    [Fact]
    public void The_parser_learns_its_own_text_and_gives_the_same_bytes_again()
    {
        ParserSample[] samples = Samples(Fixture.Read());
        byte[] model = new ParserTrainer(samples, Sizes).Train(3);
        Assert.Equal(model, new ParserTrainer(samples, Sizes).Train(3));
        var parser = new Parser(ModelData.FromBytes(model));
        foreach (ParserSample sample in samples)
        {
            var arcs = new Dependency[sample.Tags.Length];
            parser.Parse(new ParserBeam(), sample.Traits, sample.Tags, arcs);
            Assert.Equal(sample.Heads, arcs.Select(static arc => arc.Head));
            Assert.Equal(sample.Relations, arcs.Select(static arc => arc.Relation));
        }
    }

    [Fact]
    public void Lemmas_follow_rules_and_exceptions()
    {
        var lemmatizer = new Lemmatizer(ModelData.FromBytes(LemmaTrainer.Train(Fixture.Read())));
        Assert.Equal("write", lemmatizer.Find("wrote", PennTag.VBD));
        Assert.Equal("report", lemmatizer.Find("Reports", PennTag.NNS));
        Assert.Equal("treaty", lemmatizer.Find("treaty", PennTag.NN));
    }

    [Fact]
    public void The_oracle_finds_a_way_to_every_right_tree_without_crossing_arcs()
    {
        foreach (ParserSample sample in Samples(Fixture.Read()))
        {
            var state = new ParserState();
            state.Start(sample.Traits, sample.Tags);
            while (!state.IsFinal)
            {
                var right = RightTransitions.Find(state, sample);
                int transition = Enumerable.Range(0, Transitions.Count).First(i => state.Allows(i) && right.Allows(i));
                Assert.Equal(0, Cost(DynamicOracle.Costs(state, sample.Heads), transition));
                if (transition == Transitions.Shift)
                {
                    state.Shift();
                    continue;
                }

                int head = transition < Transitions.FirstRight ? state.Next : state.Stack(1);
                int dependent = state.Pop();
                state.Attach(dependent, head, sample.Relations[dependent]);
                Assert.Equal(sample.Heads[dependent], head);
            }

            Assert.Equal(-1, sample.Heads[state.Stack(0)]);
        }
    }

    private static int Cost((int Shift, int Left, int Right) costs, int transition) =>
        Transitions.Kind(transition) == 0 ? costs.Shift : Transitions.Kind(transition) == 1 ? costs.Left : costs.Right;

    private static byte[] TrainTagger(List<TreebankSentence> sentences) =>
        new TaggerTrainer(sentences, new TagClasses(sentences), [], 1).Train(bits: 16, epochs: 5, shuffles: 2, 1);

    private static ParserSample[] Samples(List<TreebankSentence> sentences)
    {
        var classes = new TagClasses(sentences);
        TagLexicon lexicon = new Tagger(ModelData.FromBytes(TrainTagger(sentences))).Lexicon;
        return [.. sentences.Select(sentence => new ParserSample(
            lexicon.ReadTraits(sentence),
            [.. sentence.Penn.Select((tag, i) => classes.IndexOf(tag, sentence.Universal[i]))],
            sentence.Heads,
            sentence.Relations))];
    }
}

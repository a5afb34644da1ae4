using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Tagging;

/// <summary>Tags each part of the training text with a tagger that learned from the others, so that the parser learns to live with real slips.</summary>
internal sealed class Jackknife(IReadOnlyList<TreebankSentence> sentences, TagClasses classes, Dictionary<uint, ushort> lexicon)
{
    private const int Folds = 10;

    /// <summary>Neighbours stay together: they share words that a tagger would otherwise know from the sentence next door.</summary>
    private const int Run = 20;

    private const int Bits = 21, Epochs = 8, Shuffles = 2;

    internal byte[][] Tag(ulong seed)
    {
        byte[][] tags = new byte[sentences.Count][];
        for (int fold = 0; fold < Folds; fold++)
        {
            TreebankSentence[] others = [.. sentences.Where((_, i) => i / Run % Folds != fold)];
            var tagger = new Tagger(ModelData.FromBytes(new TaggerTrainer(others, classes, lexicon, seed).Train(Bits, Epochs, Shuffles, seed)));
            for (int i = 0; i < sentences.Count; i++)
            {
                if (i / Run % Folds != fold)
                    continue;
                tags[i] = new byte[sentences[i].Count];
                tagger.Tag(tagger.Lexicon.ReadTraits(sentences[i]), tags[i]);
            }
        }

        return tags;
    }
}

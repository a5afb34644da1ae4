using EditorialLint.Language.Confusions;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Training.Confusions;

/// <summary>Writes what a language model says of the words around each pair as weights of the features that the product reads.</summary>
/// <remarks>
/// The chance of five words in a row is a product of five chances. Put the one word of a pair in the middle, then the other, and the
/// logarithms of three of them differ: each difference is a sum of what the words before, the words behind, and the words on both sides
/// say beyond what fewer words do. Which of a pair is more frequent anywhere is not in the weights: the profiles of classes say that.
/// </remarks>
/// <param name="model">The model.</param>
internal sealed class TrigramWeights(TrigramModel model)
{
    /// <summary>No single context says more.</summary>
    private const float Most = 7;

    private const float Least = 0.2f;

    /// <summary>How often a word opens a sentence.</summary>
    private const float OpeningShare = 0.06f;

    private readonly Dictionary<int, List<(int First, int Middle, int Last)>> _triples = [];
    private readonly Dictionary<int, List<int>> _before = [];
    private readonly Dictionary<int, List<int>> _behind = [];
    private readonly Dictionary<uint, (int Pair, float Weight, float Worth)> _weights = [];

    /// <summary>The weights by key, as many as there is room for: those that say most, as often as they say anything.</summary>
    internal Dictionary<uint, (int Pair, float Weight)> Read(int most)
    {
        Index();
        foreach (ConfusionPair pair in ConfusionSets.Pairs)
        {
            int left = model.Find(pair.Left), right = model.Find(pair.Right);
            if (left >= 0 && right >= 0)
                Add(pair.Index, left, right);
        }

        return _weights.OrderByDescending(static weight => weight.Value.Worth).ThenBy(static weight => weight.Key).Take(most)
            .ToDictionary(static weight => weight.Key, static weight => (weight.Value.Pair, weight.Value.Weight));
    }

    private void Index()
    {
        HashSet<int> wanted = [.. ConfusionSets.Pairs.SelectMany(pair => new[] { model.Find(pair.Left), model.Find(pair.Right) })];
        foreach (int word in wanted)
        {
            _triples[word] = [];
            _before[word] = [];
            _behind[word] = [];
        }

        foreach ((int first, int last) in model.Pairs)
        {
            if (wanted.Contains(first))
                _behind[first].Add(last);
            if (wanted.Contains(last))
                _before[last].Add(first);
        }

        foreach ((int First, int Middle, int Last) triple in model.Triples)
        {
            foreach (int word in (HashSet<int>)[triple.First, triple.Middle, triple.Last])
            {
                if (wanted.Contains(word))
                    _triples[word].Add(triple);
            }
        }
    }

    private void Add(int pair, int left, int right)
    {
        float anywhere = model.One(left) - model.One(right), behind = model.Backoff(left) - model.Backoff(right);
        foreach (int p in (HashSet<int>)[.. _before[left], .. _before[right]])
        {
            float weight = model.Two(p, left) - model.Two(p, right) - anywhere + Around(p, left, right);
            foreach (uint feature in FeaturesBefore(p))
                Set(pair, feature, weight, Math.Max(Chance(p, left), Chance(p, right)));
        }

        foreach (int n in (HashSet<int>)[.. _behind[left], .. _behind[right]])
        {
            float weight = model.Two(left, n) - model.Two(right, n) - behind + model.Backoff(left, n) - model.Backoff(right, n);
            if (HashOf(n, closes: true) is { } hash)
                Set(pair, ConfusionContext.Behind(hash), weight, MathF.Exp(Math.Max(model.Two(left, n), model.Two(right, n))));
        }

        AddTriples(pair, left, right, isLeft: true);
        AddTriples(pair, left, right, isLeft: false);
    }

    private void AddTriples(int pair, int left, int right, bool isLeft)
    {
        int word = isLeft ? left : right;
        foreach ((int first, int middle, int last) in _triples[word])
        {
            if (last == word && HashOf(first) is { } pp && HashOf(middle) is { } p)
            {
                float weight = model.Three(first, middle, left) - model.Three(first, middle, right) - model.Two(middle, left) + model.Two(middle, right);
                float chance = OneOf(first) + model.Two(first, middle) + model.Three(first, middle, word) - model.One(word);
                Set(pair, ConfusionContext.Before(pp, p), weight, MathF.Exp(chance));
            }

            if (middle == word && HashOf(first) is { } before && HashOf(last, closes: true) is { } after)
            {
                float weight = model.Three(first, left, last) - model.Three(first, right, last) - model.Two(left, last) + model.Two(right, last) - Around(first, left, right);
                Set(pair, ConfusionContext.Around(before, after), weight, Chance(first, word) * MathF.Exp(model.Three(first, word, last)));
            }

            if (first == word && HashOf(middle) is { } n && HashOf(last, closes: true) is { } nn)
            {
                float weight = model.Three(left, middle, last) - model.Three(right, middle, last) - model.Backoff(left, middle) + model.Backoff(right, middle);
                Set(pair, ConfusionContext.Behind(n, nn), weight, MathF.Exp(model.Two(word, middle) + model.Three(word, middle, last)));
            }
        }
    }

    private float Around(int before, int left, int right) => model.Backoff(before, left) - model.Backoff(before, right);

    /// <summary>How often a word stands before another one, in the places where that stands.</summary>
    private float Chance(int before, int word) => MathF.Exp(OneOf(before) + model.Two(before, word) - model.One(word));

    private float OneOf(int word) => model.WordAt(word) == "<s>" ? MathF.Log(OpeningShare) : model.One(word);

    private void Set(int pair, uint feature, float weight, float chance)
    {
        weight = Math.Clamp(weight, -Most, Most);
        if (Math.Abs(weight) >= Least)
            _weights[ConfusionModel.Key(feature, pair)] = (pair, weight, Math.Abs(weight) * chance);
    }

    /// <summary>The features of a word before: two where the product cuts a contraction.</summary>
    private List<uint> FeaturesBefore(int word)
    {
        string text = model.WordAt(word);
        int cut = text.EndsWith("n't", StringComparison.Ordinal) ? text.Length - 3 : text.IndexOf('\'', StringComparison.Ordinal);
        if (cut > 0)
            return [ConfusionContext.Before(WordTraitReader.HashLower(text.AsSpan(0, cut)), WordTraitReader.HashLower(text.AsSpan(cut)))];
        return HashOf(word) is { } hash ? [ConfusionContext.Before(hash)] : [];
    }

    private uint? HashOf(int word, bool closes = false)
    {
        string text = model.WordAt(word);
        return text switch
        {
            "<s>" => WordTraitReader.Opening,
            "</s>" when closes => WordTraitReader.HashLower("."),
            _ when text.Contains('\'', StringComparison.Ordinal) || text[0] == '<' => null,
            _ => WordTraitReader.HashLower(text),
        };
    }
}

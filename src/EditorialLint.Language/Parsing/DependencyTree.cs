using System.Collections.Immutable;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Parsing;

/// <summary>The dependency tree of one sentence: every word but the root has one head, and all lead to the root.</summary>
public sealed class DependencyTree
{
    private readonly Dependency[] _arcs;

    internal DependencyTree(SentenceWords words, Dependency[] arcs)
    {
        Words = words;
        _arcs = arcs;
        Root = -1;
        for (int i = 0; i < arcs.Length; i++)
        {
            if (arcs[i].Head < 0)
                Root = i;
        }
    }

    /// <summary>The words.</summary>
    public SentenceWords Words { get; }

    /// <summary>Index of the root; -1 if the sentence has no words.</summary>
    public int Root { get; }

    /// <summary>The arc that leads to a word's head.</summary>
    /// <param name="word">Index into <see cref="Words"/>.</param>
    public Dependency this[int word] => _arcs[word];

    /// <summary>The words whose head the given one is, in order. Linear in the length of the sentence.</summary>
    public ImmutableArray<int> DependentsOf(int word)
    {
        var dependents = ImmutableArray.CreateBuilder<int>();
        for (int i = 0; i < _arcs.Length; i++)
        {
            if (_arcs[i].Head == word && word >= 0)
                dependents.Add(i);
        }

        return dependents.DrainToImmutable();
    }
}

using System.Numerics;

namespace EditorialLint.Language.Spelling;

/// <summary>Walks the graph of words beside a written one, and keeps those that a few slips turn into it.</summary>
internal sealed class SuggestionWalk(string written, EnglishDictionary dictionary, BestSuggestions best)
{
    // Some ten times what a usual word takes; more would be slower than a person notices.
    private const int MostSteps = 60_000;

    private readonly char[] _text = new char[64];
    private int _limit;
    private int _steps;

    internal void Run(int limit)
    {
        _limit = limit;
        _steps = 0;
        WordGraph graph = EnglishWords.Graph;
        Visit(graph, graph.Root, 0, 0, 0, Last.Same);
    }

    /// <summary>What the last step was: what comes next after a letter too many would only be the same slip again.</summary>
    private enum Last
    {
        Same,
        Extra,
        Missing,
    }

    private void Visit(WordGraph graph, int node, int at, int length, int cost, Last last)
    {
        if (++_steps > MostSteps || length >= _text.Length - 1)
            return;
        if (at == written.Length)
        {
            WordGraphInfo info = graph.InfoOf(node);
            if (dictionary.Has(info) && info.IsSuggested && cost > 0)
                best.Add(new string(_text, 0, length), cost, info.Commonness);
        }
        else if (last != Last.Missing)
        {
            VisitExtra(graph, node, at, length, cost);
        }

        uint symbols = graph.SymbolsOf(node);
        while (symbols != 0)
        {
            int symbol = BitOperations.TrailingZeroCount(symbols);
            symbols &= symbols - 1;
            if (symbol == WordGraphSymbol.Capital)
                VisitCapital(graph, graph.Step(node, symbol), at, length, cost, last);
            else if (symbol != WordGraphSymbol.Other)
                VisitLetter(graph, graph.Step(node, symbol), WordGraphSymbol.ToCharacter(symbol), false, at, length, cost, last);
        }
    }

    /// <summary>A capital in the dictionary costs nothing where none was written.</summary>
    private void VisitCapital(WordGraph graph, int node, int at, int length, int cost, Last last)
    {
        uint symbols = graph.SymbolsOf(node);
        while (symbols != 0)
        {
            int symbol = BitOperations.TrailingZeroCount(symbols);
            symbols &= symbols - 1;
            if (symbol < WordGraphSymbol.Letters)
                VisitLetter(graph, graph.Step(node, symbol), WordGraphSymbol.ToCharacter(symbol), true, at, length, cost, last);
        }
    }

    private void VisitLetter(WordGraph graph, int node, char letter, bool isCapital, int at, int length, int cost, Last last)
    {
        char shown = isCapital ? char.ToUpperInvariant(letter) : letter;
        char here = at < written.Length ? written[at] : '\0';
        _text[length] = shown;
        if (letter == here)
        {
            // A name for a word in small letters is a slip too, though a small one.
            Visit(graph, node, at + 1, length + 1, cost + (isCapital ? 25 : 0), Last.Same);
        }
        else if (here != '\0')
        {
            int replaced = cost + SuggestionCosts.Replace(here, letter, at == 0);
            if (replaced <= _limit)
            {
                Visit(graph, node, at + 1, length + 1, replaced, Last.Same);
                _text[length] = shown;
            }

            VisitSwap(graph, node, letter, at, length, cost);
            _text[length] = shown;
        }

        if (last == Last.Extra)
            return;
        char before = length > 0 ? _text[length - 1] : '\0';
        int missing = cost + SuggestionCosts.Missing(letter, before, here, length == 0, at == written.Length);
        if (missing <= _limit)
            Visit(graph, node, at, length + 1, missing, Last.Missing);
    }

    private void VisitSwap(WordGraph graph, int node, char letter, int at, int length, int cost)
    {
        if (at + 1 >= written.Length || written[at + 1] != letter)
            return;
        int symbol = WordGraphSymbol.Of(written[at]);
        int next = symbol < 0 ? WordGraph.None : graph.Step(node, symbol);
        int swapped = cost + SuggestionCosts.Swap(at == 0);
        if (next == WordGraph.None || swapped > _limit)
            return;
        _text[length + 1] = written[at];
        Visit(graph, next, at + 2, length + 2, swapped, Last.Same);
    }

    private void VisitExtra(WordGraph graph, int node, int at, int length, int cost)
    {
        char before = at > 0 ? written[at - 1] : '\0';
        char next = at + 1 < written.Length ? written[at + 1] : '\0';
        int extra = cost + SuggestionCosts.Extra(written[at], before, next, at == 0);
        if (extra <= _limit)
            Visit(graph, node, at + 1, length, extra, Last.Extra);
    }
}

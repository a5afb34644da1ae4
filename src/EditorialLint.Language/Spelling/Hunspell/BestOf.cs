namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Keeps the items with the highest scores; of equals those that came first.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="capacity">How many are kept.</param>
internal sealed class BestOf<T>(int capacity)
{
    private readonly List<(T Item, int Score)> _kept = new(capacity);
    private int _lowest;

    internal void Add(T item, int score)
    {
        if (_kept.Count < capacity)
        {
            _kept.Add((item, score));
            if (_kept.Count == capacity)
                FindLowest();
            return;
        }

        if (score <= _kept[_lowest].Score)
            return;
        _kept[_lowest] = (item, score);
        FindLowest();
    }

    internal List<(T Item, int Score)> Unordered => _kept;

    private void FindLowest()
    {
        _lowest = 0;
        for (int i = 1; i < _kept.Count; i++)
        {
            if (_kept[i].Score < _kept[_lowest].Score)
                _lowest = i;
        }
    }
}

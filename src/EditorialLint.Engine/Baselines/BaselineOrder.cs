using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Baselines;

/// <summary>Orders entries by file, place and rule; of two that share all three by what else they hold.</summary>
internal sealed class BaselineOrder : IComparer<BaselineEntry>
{
    private BaselineOrder()
    {
    }

    /// <summary>The order.</summary>
    public static BaselineOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(BaselineEntry? x, BaselineEntry? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = string.CompareOrdinal(x.Path, y.Path);
        if (order == 0)
            order = Compare(x.Words.Start, y.Words.Start);
        if (order == 0)
            order = Compare(x.Words.End, y.Words.End);
        if (order == 0)
            order = string.CompareOrdinal(x.RuleId, y.RuleId);
        if (order == 0)
            order = string.CompareOrdinal(x.Fingerprint, y.Fingerprint);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }

    private static int Compare(LinePosition left, LinePosition right)
    {
        int order = left.Line.CompareTo(right.Line);
        return order != 0 ? order : left.Column.CompareTo(right.Column);
    }
}

using System.Diagnostics;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Driving;

/// <summary>Takes the time of the rules and layers of one document, each without what it asks of others.</summary>
/// <remarks>For the one thread that checks the document.</remarks>
internal sealed class DocumentStopwatch : ILayerObserver
{
    private readonly Dictionary<object, (long Ticks, long Count)> _work = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<object> _open = new();
    private long _mark;

    /// <summary>Ticks of <see cref="Stopwatch"/> and number of calls by <see cref="RuleDescriptor"/> or by the <see cref="Type"/> of a layer's content.</summary>
    internal IReadOnlyDictionary<object, (long Ticks, long Count)> Work => _work;

    /// <summary>The watch of a document that is measured.</summary>
    internal static DocumentStopwatch Of(Document document) =>
        document.Observer as DocumentStopwatch ?? throw new InvalidOperationException("The document is not measured.");

    public void EnterLayer(Type content) => Enter(content);

    internal void EnterRule(RuleDescriptor rule) => Enter(rule);

    public void Leave()
    {
        Charge(Stopwatch.GetTimestamp(), calls: 1);
        _open.Pop();
    }

    private void Enter(object work)
    {
        long now = Stopwatch.GetTimestamp();
        if (_open.Count > 0)
            Charge(now, calls: 0);
        _mark = now;
        _open.Push(work);
    }

    /// <summary>Books the time since the last mark on what is open.</summary>
    private void Charge(long now, int calls)
    {
        object work = _open.Peek();
        (long ticks, long count) = _work.GetValueOrDefault(work);
        _work[work] = (ticks + now - _mark, count + calls);
        _mark = now;
    }
}

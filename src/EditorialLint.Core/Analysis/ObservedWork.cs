namespace EditorialLint.Core.Analysis;

/// <summary>Work of a layer that an observer was told of; its end is told when this is disposed of.</summary>
public readonly ref struct ObservedWork
{
    private readonly ILayerObserver? _observer;

    internal ObservedWork(ILayerObserver? observer)
    {
        _observer = observer;
    }

    /// <summary>Tells the observer that the work is done.</summary>
    public void Dispose() => _observer?.Leave();
}

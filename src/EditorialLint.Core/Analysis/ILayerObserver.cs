namespace EditorialLint.Core.Analysis;

/// <summary>Is told when a document computes a layer, to measure the work. Calls nest as layers ask for each other.</summary>
public interface ILayerObserver
{
    /// <summary>A layer begins to be computed.</summary>
    /// <param name="content">The type of its content, which names it.</param>
    void EnterLayer(Type content);

    /// <summary>What was entered last is done, or has failed.</summary>
    void Leave();
}

using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Tests;

/// <summary>A handful of sentences of our own, so that training is tested where no treebank is at hand.</summary>
internal static class Fixture
{
    internal static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "fixture.conllu");

    internal static List<TreebankSentence> Read() => ConlluReader.Read(Path);
}

using EditorialLint.Core.Text;

namespace EditorialLint.Core.Analysis;

/// <summary>What a rule remembers of a document after the document is gone. Plain data: it holds neither the document nor its text.</summary>
/// <param name="Subject">What the fact is about: facts of one subject are counted together.</param>
/// <param name="Where">Its place.</param>
public abstract record Fact(string Subject, Location Where);

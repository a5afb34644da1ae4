using Xunit;

namespace EditorialLint.Cli.Tests;

public sealed class StatsTests : IDisposable
{
    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Times_go_to_standard_error_and_leave_the_report_as_it_is()
    {
        _folder.Write("a.txt", "A defect \"here,\" he said.");
        Assert.Equal(1, _folder.Run("lint", "a.txt"));
        string report = _folder.Output;
        Assert.Equal("", _folder.Error);
        Assert.Equal(1, _folder.Run("lint", "a.txt", "--stats"));
        Assert.Equal(report, _folder.Output);
        Assert.Contains("  rule Test.Defect test-defect\n", _folder.Error, StringComparison.Ordinal);
        Assert.Contains("  layer QuotationSet\n", _folder.Error, StringComparison.Ordinal);
        Assert.Contains("                             1  sentences\n", _folder.Error, StringComparison.Ordinal);
        Assert.Contains("  stage reading\n", _folder.Error, StringComparison.Ordinal);
        // Five words, one finding.
        Assert.Contains("         1          200.000  error       Test.Defect test-defect\n", _folder.Error, StringComparison.Ordinal);
        Assert.EndsWith("         5  words\n", _folder.Error, StringComparison.Ordinal);
    }
}

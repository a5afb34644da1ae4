using CsCheck;
using EditorialLint.Core.Text;
using Xunit;

namespace EditorialLint.Core.Tests.Text;

public sealed class OrderedSearchTests
{
    [Fact]
    public void It_finds_what_a_walk_would_find() =>
        Gen.Select(Gen.Int[-20, 20].Array[0, 30], Gen.Int[-25, 25]).Sample((numbers, least) =>
        {
            Array.Sort(numbers);
            int walked = numbers.TakeWhile(number => number < least).Count();
            Assert.Equal(walked, OrderedSearch.FirstFrom(numbers, least, static number => number));
        });
}

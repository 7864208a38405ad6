namespace CaseFlow.Kernel.Tests;

public sealed class ActorTests
{
    private static readonly Actor Author = new("person-anna", "desk-eu", "EU");

    [Theory]
    [InlineData("person-anna", "desk-eu", null)]
    [InlineData("person-anna", "dir-eu", null)]
    [InlineData("person-anna", "legal-un", "dir-un")]
    [InlineData("person-bela", "desk-eu", null)]
    [InlineData("person-bela", "dir-eu", "desk-eu")]
    [InlineData("person-bela", "desk-eu", "dir-eu")]
    public void No_second_post_delegation_or_substitution_makes_another_pair_of_eyes(string person, string post, string? onBehalfOf)
    {
        var other = new Actor(person, post, "EU", onBehalfOf);

        Assert.True(Author.IsSameEyesAs(other));
        Assert.True(other.IsSameEyesAs(Author));
    }

    [Fact]
    public void Another_person_in_another_post_is_another_pair_of_eyes()
    {
        Assert.False(Author.IsSameEyesAs(new("person-bela", "dir-eu", "EU")));
        Assert.False(Author.IsSameEyesAs(new("person-bela", "dir-eu", "EU", "dir-un")));
        Assert.False(Author.IsSameEyesAs(new("person-bela", null, null)));
    }

    [Fact]
    public void Work_is_of_the_post_for_which_it_is_done()
    {
        Assert.Equal("desk-eu", Author.ActsFor());
        Assert.Equal("dir-eu", (Author with { OnBehalfOf = "dir-eu" }).ActsFor());
    }
}

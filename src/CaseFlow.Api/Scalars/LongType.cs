using GraphQL.Types;

namespace CaseFlow.Api.Scalars;

/// <summary>A whole number that may exceed 32 bits.</summary>
internal sealed class LongType : LongGraphType
{
    public LongType() => Description = "A whole number of up to 64 bits.";
}

using GraphQL.Types;
using GraphQL.Utilities;

namespace CaseFlow.Api.Records;

/// <summary>Lets the enums of the rooms below say in the schema what their doc comments say.</summary>
internal sealed class EnumDescriptions : BaseSchemaNodeVisitor
{
    public override void VisitEnum(EnumerationGraphType type, ISchema schema)
    {
        if (type.GetType().GetGenericArguments() is not [var choice])
        {
            return;
        }

        type.Description ??= DocComments.Of(choice);
        foreach (var value in type.Values)
        {
            value.Description ??= DocComments.OfValue(choice, $"{value.Value}");
        }
    }
}

using GraphQL.Types;

namespace CaseFlow.Api.Roots;

/// <summary>Makes one of the three roots of the fields of all feature classes that are marked for it.</summary>
internal static class RootFields
{
    /// <summary>Null when no class has the attribute, since a type without fields is no type.</summary>
    public static ObjectGraphType? Merge<TAttribute>(string name, string description, FeatureAssemblies features)
        where TAttribute : Attribute
    {
        var root = new ObjectGraphType { Name = name, Description = description };
        foreach (var field in features.Types.Where(type => type.IsDefined(typeof(TAttribute), inherit: false)).SelectMany(FieldsOf))
        {
            root.AddField(field);
        }

        return root.Fields.Count > 0 ? root : null;
    }

    private static IEnumerable<FieldType> FieldsOf(Type feature) =>
        ((IComplexGraphType)Activator.CreateInstance(typeof(AutoRegisteringObjectGraphType<>).MakeGenericType(feature))!).Fields;
}

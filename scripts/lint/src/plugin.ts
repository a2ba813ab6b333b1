import { availabilityMarks } from './rules/availability-marks.ts'
import { closedRequests } from './rules/closed-requests.ts'
import { commonIsShared } from './rules/common-is-shared.ts'
import { credentialsAsSecurity } from './rules/credentials-as-security.ts'
import { declaredExampleFields } from './rules/declared-example-fields.ts'
import { descriptionRequired } from './rules/description-required.ts'
import { descriptionStyle } from './rules/description-style.ts'
import { discriminatorConst } from './rules/discriminator-const.ts'
import { documentedTerms } from './rules/documented-terms.ts'
import { enumDescriptions } from './rules/enum-descriptions.ts'
import { errorResponses } from './rules/error-responses.ts'
import { knownExtensions } from './rules/known-extensions.ts'
import { lastPageFirst } from './rules/last-page-first.ts'
import { namedEnum } from './rules/named-enum.ts'
import { namedExamples } from './rules/named-examples.ts'
import { noBareRequiredAnyof } from './rules/no-bare-required-anyof.ts'
import { noSharedNull } from './rules/no-shared-null.ts'
import { noUnionResponseRoot } from './rules/no-union-response-root.ts'
import { openAnswerValues } from './rules/open-answer-values.ts'
import { openResponses } from './rules/open-responses.ts'
import { noUpdateDefaults } from './rules/no-update-defaults.ts'
import { operationIdStyle } from './rules/operation-id-style.ts'
import { plainIds } from './rules/plain-ids.ts'
import { plainWords } from './rules/plain-words.ts'
import { refSiblings } from './rules/ref-siblings.ts'
import { refsToFiles } from './rules/refs-to-files.ts'
import { requestIdHeader } from './rules/request-id-header.ts'
import { requiredDeclared } from './rules/required-declared.ts'
import { schemaNameStyle } from './rules/schema-name-style.ts'
import { supportMarks } from './rules/support-marks.ts'
import { tagGroups } from './rules/tag-groups.ts'
import { xDoc } from './rules/x-doc.ts'

/** The project's own rules for Redocly; `redocly.yaml` turns them on as `elb/<name>`. */
export default () => ({
  id: 'elb',
  rules: {
    oas3: {
      'availability-marks': availabilityMarks,
      'closed-requests': closedRequests,
      'common-is-shared': commonIsShared,
      'credentials-as-security': credentialsAsSecurity,
      'declared-example-fields': declaredExampleFields,
      'description-required': descriptionRequired,
      'description-style': descriptionStyle,
      'discriminator-const': discriminatorConst,
      'documented-terms': documentedTerms,
      'enum-descriptions': enumDescriptions,
      'error-responses': errorResponses,
      'known-extensions': knownExtensions,
      'last-page-first': lastPageFirst,
      'named-enum': namedEnum,
      'named-examples': namedExamples,
      'no-bare-required-anyof': noBareRequiredAnyof,
      'no-shared-null': noSharedNull,
      'no-union-response-root': noUnionResponseRoot,
      'no-update-defaults': noUpdateDefaults,
      'open-answer-values': openAnswerValues,
      'open-responses': openResponses,
      'operation-id-style': operationIdStyle,
      'plain-ids': plainIds,
      'plain-words': plainWords,
      'ref-siblings': refSiblings,
      'refs-to-files': refsToFiles,
      'request-id-header': requestIdHeader,
      'required-declared': requiredDeclared,
      'schema-name-style': schemaNameStyle,
      'support-marks': supportMarks,
      'tag-groups': tagGroups,
      'x-doc': xDoc,
    },
  },
})

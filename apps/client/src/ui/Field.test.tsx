import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Field } from './Field.tsx'
import { TextInput } from './TextInput.tsx'

afterEach(cleanup)

test('an input is named by its field and described by its help', () => {
  render(
    <Field label="Your name" help="Others see it.">
      <TextInput />
    </Field>,
  )
  const input = screen.getByLabelText('Your name')
  const why = input.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(why)?.textContent).toBe('Others see it.')
})

test('an error takes the place of the help, and the input says that it is not right', () => {
  render(
    <Field label="E-mail" help="For signing in." error="An e-mail address has an @ in it.">
      <TextInput />
    </Field>,
  )
  expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBe('true')
  expect(screen.queryByText('For signing in.')).toBeNull()
  expect(screen.getByRole('alert').textContent).toBe('An e-mail address has an @ in it.')
})
